const hidden = '[hidden]'
const text = String.raw`(?:[^"\\]|\\.)*`

const secretKey =
  '[^"]*(?:passw|secret|token|cookie|authorization|api[-_]?key|private[-_]?key)[^"]*|pwd|otp'

/** Fields whose value is a secret, wherever they stand in the line. */
const fields = new RegExp(String.raw`("(?:${secretKey})":)(?:"${text}"|\[[^\]]*\]|\d+)`, 'gi')

/** Secrets inside a text: credentials of an address, a bearer token, a secret query parameter. */
const credentials = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"]*):[^\s/@"]+@/gi
const bearer = /\b(bearer|basic) [\w.~+/=-]{8,}/gi
const query = /([?&](?:[\w-]*(?:token|secret|passw|key|code|signature))=)[^&\s"#\\]+/gi

/** Drizzle repeats the parameters of a failed query, and with them names and hashes. */
const parameters = new RegExp(String.raw`(\\nparams: )${text}?(?=\\n {4}at |\\ncaused by|")`, 'g')

/** A link's secret stands in its path; an id is a UUID and a file has an ending. */
const address = new RegExp(String.raw`("(?:url|path|href)":")(${text})"`, 'g')
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const longSegment = /(?<=\/)[\w-]{22,}(?=[/?#]|$)/g

/** Hides secrets in one line of JSON, so that no caller has to think of it. */
export function redactLine(line: string): string {
  return line
    .replace(fields, `$1"${hidden}"`)
    .replace(credentials, `$1:${hidden}@`)
    .replace(bearer, `$1 ${hidden}`)
    .replace(query, `$1${hidden}`)
    .replace(parameters, `$1${hidden}`)
    .replace(address, (_, start: string, path: string) => {
      const safe = path.replace(longSegment, (part) => (uuid.test(part) ? part : hidden))
      return `${start}${safe}"`
    })
}
