type Line = Readonly<Record<string, unknown>>

const levels: Readonly<Record<string, { word: string; colour: string }>> = {
  trace: { word: 'trace ', colour: '2' },
  debug: { word: 'debug ', colour: '2' },
  info: { word: '', colour: '0' },
  warn: { word: 'warn  ', colour: '33' },
  error: { word: 'error ', colour: '31' },
  fatal: { word: 'fatal ', colour: '41' },
}

/** One line of the log as a person reads it in a terminal; a stack follows on its own lines. */
export function terminalText(json: string, colours: boolean): string {
  const { level, time, msg, err, ...rest } = JSON.parse(json) as Line
  const paint = (code: string, text: string) =>
    colours && text !== '' && code !== '0' ? `\u001B[${code}m${text}\u001B[0m` : text
  const { word, colour } = levels[String(level)] ?? { word: `${String(level)} `, colour: '0' }
  const clock = new Date(Number(time)).toTimeString().slice(0, 8)
  const extras = Object.entries(rest).map(([key, value]) => ` ${key}=${short(value)}`)
  const message = typeof msg === 'string' ? oneLine(msg) : ''
  return (
    `${paint('2', clock)} ${paint(colour, `${word}${message}`)}` +
    `${paint('2', extras.join(''))}\n${paint('2', stackOf(err))}`
  )
}

function stackOf(err: unknown): string {
  if (typeof err !== 'object' || err === null) return ''
  const { stack, message } = err as Line
  const text = typeof stack === 'string' ? stack : typeof message === 'string' ? message : ''
  return text === '' ? '' : `${text.replaceAll(/^/gm, '    ')}\n`
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return oneLine(text.length > 200 ? `${text.slice(0, 199)}…` : text)
}

/** Control characters of a stranger's text must not steer the terminal. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/[\u0000-\u001F\u007F-\u009F]/g, '')
}
