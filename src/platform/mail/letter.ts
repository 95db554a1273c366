import type { Language } from '#kernel/words.ts'

/** A part of a mail. Texts are plain: whatever stands in them is shown, never read as HTML. */
export type MailPart =
  | { readonly text: string }
  | { readonly heading: string }
  | { readonly list: readonly { readonly text: string; readonly href?: string }[] }
  /** The one thing to do; the address stands below it, for those who would rather copy it. */
  | { readonly action: string; readonly href: string }
  /** What is good to know and not the matter. */
  | { readonly aside: string }

/** The same mail as plain text and as HTML. */
export const letterOf = (parts: readonly MailPart[], language: Language) => ({
  text: `${parts.map(asText).join('\n\n')}\n`,
  html: page(parts.map(asHtml).join('\n'), language),
})

function asText(part: MailPart): string {
  if ('text' in part) return part.text
  if ('heading' in part) return part.heading.toUpperCase()
  if ('list' in part)
    return part.list.map(({ text, href }) => `- ${text}${href ? `\n  ${href}` : ''}`).join('\n')
  if ('action' in part) return `${part.action}:\n${part.href}`
  return part.aside
}

function asHtml(part: MailPart): string {
  if ('text' in part) return `<p>${lines(part.text)}</p>`
  if ('heading' in part)
    return `<h2 style="font-size:16px;margin:24px 0 8px">${escaped(part.heading)}</h2>`
  if ('list' in part) return `<ul style="padding-left:20px">${part.list.map(item).join('')}</ul>`
  if ('action' in part) return button(part.action, escaped(part.href))
  return `<p style="font-size:13px;opacity:.75">${lines(part.aside)}</p>`
}

const item = ({ text, href }: { readonly text: string; readonly href?: string }) =>
  `<li style="margin:4px 0">${href ? `<a href="${escaped(href)}">${escaped(text)}</a>` : escaped(text)}</li>`

/** Outlined in the colour of the text, so that it is readable on a light and a dark ground. */
const button = (label: string, href: string) =>
  `<p style="margin:24px 0"><a href="${href}" style="display:inline-block;padding:12px 20px;border:2px solid;border-radius:6px;font-weight:600;color:inherit;text-decoration:none">${escaped(label)}</a></p>
<p style="font-size:13px;word-break:break-all"><a href="${href}">${href}</a></p>`

const page = (body: string, language: Language) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"></head>
<body style="max-width:560px;margin:0 auto;padding:24px 16px;font-family:sans-serif;font-size:15px;line-height:1.5">
${body}
</body>
</html>
`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? '')

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>')
