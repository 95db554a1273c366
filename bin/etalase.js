#!/usr/bin/env node
// Like start.js: readable for an old Node, so that it can say that it is too old.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Etalase needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org\n` +
      `Etalase memerlukan Node 20.19 ke atas; ini ${process.versions.node}. Unduh di https://nodejs.org\n`,
  )
  process.exit(1)
} else {
  const argv = process.argv.slice(2)
  void import('../tooling/bootstrap.js').then(({ run }) =>
    run('src/app/cli/main.ts', { argv, web: argv[0] === 'start' }),
  )
}
