/** How one asks for a task in the box that finds everything, in both languages. */
const asking =
  /^(?:(?:tambah(?:kan)?|buat|tulis|catat)\s+tugas(?:\s+baru)?|tugas\s+baru|(?:add|new|create)\s+(?:an?\s+)?(?:new\s+)?task)(?::\s*|\s+)(?=\S)/iu

/** What is typed there, as the line of a task; `asked` when it begins with the words for one. */
export function taskLineOf(typed: string): { readonly line: string; readonly asked: boolean } {
  const text = typed.trim()
  const line = text.replace(asking, '')
  return { line, asked: line !== text }
}
