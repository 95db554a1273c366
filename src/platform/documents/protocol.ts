/** What the parent sends to the document process. */
export type CompileOrder = {
  readonly template: string
  readonly data: unknown
  readonly pictures: Readonly<Record<string, string>>
}

export type CompileAnswer = { readonly pdf: Uint8Array } | { readonly problem: string }
