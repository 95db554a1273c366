export type Instruction = { readonly name: string; readonly text: string }
export type Stage = { readonly from: string; readonly instructions: readonly Instruction[] }

/** The stages of a container file, each with its instructions. */
export function stagesOf(file: string): Stage[] {
  const lines = file
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
  const stages: { from: string; instructions: Instruction[] }[] = []
  for (const line of lines) {
    const [, name = '', text = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? []
    if (name === 'FROM') stages.push({ from: text, instructions: [] })
    else stages.at(-1)?.instructions.push({ name, text })
  }
  return stages
}

/** What a COPY takes from the checkout; nothing for one that takes from another stage. */
export const copiedPaths = ({ text }: Instruction): string[] =>
  text.startsWith('--from=') ? [] : text.split(/\s+/).slice(0, -1)

/** Whether a path goes into the image, by the ignore file: the last line that fits decides. */
export function isSent(path: string, ignore: string): boolean {
  const rules = ignore.split('\n').filter((line) => !/^\s*(#|$)/.test(line))
  let sent = true
  for (const rule of rules) {
    const keeps = rule.startsWith('!')
    if (patternOf(keeps ? rule.slice(1) : rule).test(path)) sent = keeps
  }
  return sent
}

/** A rule holds for what it names and for everything below it. */
function patternOf(rule: string): RegExp {
  const text = rule
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('**/', '\u0001')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0001', '(?:.*/)?')
  return new RegExp(`^${text}(?:/.*)?$`)
}

/** What makes a container file worse than it has to be. */
export function complaintsAbout(file: string): string[] {
  const stages = stagesOf(file)
  const last = stages.at(-1)
  const all = stages.flatMap(({ instructions }) => instructions)
  const of = (name: string) => last?.instructions.filter((one) => one.name === name) ?? []
  const names = new Set(stages.map(({ from }) => / AS (\S+)$/i.exec(from)?.[1] ?? ''))
  const complaints: string[] = []
  for (const { from } of stages) {
    const image = from.split(' ')[0] ?? ''
    if (!names.has(image) && !/:(?!latest$)[\w.-]+$/.test(image))
      complaints.push(`${image} has no tag that stays`)
  }
  if (all.some(({ name }) => name === 'ADD')) complaints.push('ADD may fetch addresses: use COPY')
  if (all.some(({ name, text }) => /^(ARG|ENV)$/.test(name) && /pass|secret|token|key/i.test(text)))
    complaints.push('a secret is built in')
  if (all.some(({ text }) => /apt-get install (?!.*--no-install-recommends)/.test(text)))
    complaints.push('apt-get installs more than was asked for')
  if (all.some(({ text }) => /apt-get update(?!.*&&)/.test(text)))
    complaints.push('apt-get update in a layer of its own grows old')
  if (/^(root|0)?$/.test(of('USER').at(-1)?.text ?? '')) complaints.push('it runs as root')
  for (const name of ['CMD', 'ENTRYPOINT'])
    if (!of(name).at(-1)?.text.startsWith('[')) complaints.push(`${name} goes through a shell`)
  if (!/\b(tini|dumb-init)\b/.test(of('ENTRYPOINT').at(-1)?.text ?? ''))
    complaints.push('nothing buries the children of the first process')
  if (of('VOLUME').length === 0) complaints.push('the data has no volume')
  if (!/CMD \[/.test(of('HEALTHCHECK').at(-1)?.text ?? '')) complaints.push('nobody asks how it is')
  return complaints
}
