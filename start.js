// The first file Node reads, so it stays readable for old versions that could not read the others.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Etalase needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org\n` +
      `Etalase memerlukan Node 20.19 ke atas; ini ${process.versions.node}. Unduh di https://nodejs.org\n`,
  )
  process.exit(1)
} else {
  void import('./tooling/bootstrap.js').then(({ run }) =>
    run('src/app/server/main.ts', { argv: process.argv.slice(2), web: true }),
  )
}
