export interface XmlHandler {
  /** Set while text is wanted: text between other tags is not even cut out. */
  wanted: boolean
  open(name: string, tag: Tag): void
  close(name: string): void
  text(value: string): void
  /** Says what is wrong when a single piece is longer than allowed. */
  tooLong(): Error
}

/** The attributes of one tag: a stretch of the buffer, read only when somebody asks. */
export interface Tag {
  readonly buffer: string
  readonly from: number
  readonly to: number
}

const space = 32
const slash = 47
const colon = 58

/**
 * Walks through the XML of a workbook piece by piece. It knows what spreadsheets need (tags,
 * attributes, text, entities, CDATA) and nothing that could be turned against the reader: no
 * document types, no entities of the file's own, no nesting kept.
 */
export class XmlScanner implements Tag {
  buffer = ''
  from = 0
  to = 0
  private readonly handler: XmlHandler
  private readonly longest: number

  constructor(handler: XmlHandler, longest: number) {
    this.handler = handler
    this.longest = longest
  }

  push(text: string): void {
    this.buffer = this.buffer === '' ? text : this.buffer + text
    const done = this.scan()
    this.buffer = this.buffer.slice(done)
    if (this.buffer.length > this.longest) throw this.handler.tooLong()
  }

  /** Returns where the first unfinished piece begins. */
  private scan(): number {
    const { buffer, handler } = this
    let at = 0
    for (;;) {
      const start = buffer.indexOf('<', at)
      if (start === -1) return handler.wanted ? at : buffer.length
      const end = this.endOfTag(start)
      if (end === -1) return handler.wanted ? at : start
      if (handler.wanted && start > at) handler.text(decodeEntities(buffer.slice(at, start)))
      const kind = buffer.charCodeAt(start + 1)
      if (kind === slash) handler.close(this.name(start + 2, end))
      else if (kind === 33) this.declaration(start, end)
      else if (kind !== 63) this.openTag(start + 1, end)
      at = end + 1
    }
  }

  private endOfTag(start: number): number {
    const { buffer } = this
    if (buffer.charCodeAt(start + 1) !== 33) return buffer.indexOf('>', start + 1)
    if (buffer.startsWith('<!--', start)) return after(buffer.indexOf('-->', start + 4))
    if (buffer.startsWith('<![CDATA[', start)) return after(buffer.indexOf(']]>', start + 9))
    return buffer.length - start < 9 ? -1 : buffer.indexOf('>', start + 1)
  }

  private declaration(start: number, end: number): void {
    if (!this.handler.wanted || !this.buffer.startsWith('<![CDATA[', start)) return
    this.handler.text(this.buffer.slice(start + 9, end - 2))
  }

  private openTag(start: number, end: number): void {
    const empty = this.buffer.charCodeAt(end - 1) === slash
    const to = empty ? end - 1 : end
    const name = this.name(start, to)
    this.to = to
    this.handler.open(name, this)
    if (empty) this.handler.close(name)
  }

  /** The name without its prefix; leaves `from` where the attributes begin. */
  private name(start: number, end: number): string {
    const { buffer } = this
    let from = start
    let at = start
    for (; at < end; at++) {
      const code = buffer.charCodeAt(at)
      if (code <= space) break
      if (code === colon) from = at + 1
    }
    this.from = at
    return buffer.slice(from, at)
  }
}

const after = (index: number): number => (index === -1 ? -1 : index + 2)

/** Calls `visit` with each attribute of a tag, in the order they stand there. */
export function eachAttribute(tag: Tag, visit: (name: string, value: string) => void): void {
  const { buffer, to } = tag
  let at = tag.from
  for (;;) {
    while (at < to && buffer.charCodeAt(at) <= space) at++
    const equals = buffer.indexOf('=', at)
    if (equals === -1 || equals >= to) return
    let open = equals + 1
    while (open < to && buffer.charCodeAt(open) <= space) open++
    const close = buffer.indexOf(buffer.charAt(open), open + 1)
    if (close === -1 || close >= to) return
    visit(buffer.slice(at, equals).trimEnd(), buffer.slice(open + 1, close))
    at = close + 1
  }
}

export function attributesOf(tag: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  eachAttribute(tag, (name, value) => found.set(name, decodeEntities(value)))
  return found
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return named[entity] ?? whole
    const hex = /^#x/i.test(entity)
    return character(Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10))
  })
}

/** `_x000D_` is how Office writes a character that XML does not allow. */
export function decodeOfficeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    character(Number.parseInt(hex, 16)),
  )
}

const character = (point: number): string => {
  if (point === 0) return ''
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
}
