/**
 * `npm run dev`: the server, and before it the web app from its sources. Takes what `npm start`
 * takes. The gallery of the design system is here alone.
 */
import { bootstrap, run } from './bootstrap.js'

await bootstrap({ web: false })
const { serveSources } = await import('./dev-web.js')

const argv = process.argv.slice(2)
const at = argv.findIndex((one) => one === '--port' || one.startsWith('--port='))
const port = at === -1 ? process.env.PORT : (argv[at].split('=')[1] ?? argv[at + 1])
const web = await serveSources({ api: `http://127.0.0.1:${port ?? 4321}`, port: 5173 })
process.stdout.write(`From the sources: ${web.address}\nGallery: ${web.address}/dev/gallery\n`)

await run('src/app/server/main.ts', { argv, web: false })
await web.close()
