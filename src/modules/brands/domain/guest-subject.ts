import { BrandId } from '#kernel/ids.ts'
import type { Words } from '#kernel/words.ts'

/** What a link of a guest opens, and whether its holder may approve. */
export type GuestSubject = {
  readonly brand: BrandId
  readonly approver: boolean
  /** What the brand was called when the link was made. */
  readonly name: string
}

/** `<brand> approver Senja`: the words of the table `link`. */
export const subjectOf = ({ brand, approver, name }: GuestSubject): string =>
  `${brand} ${approver ? 'approver' : 'reader'} ${name}`

export function subjectIn(subject: string): GuestSubject {
  const [brand, role, ...name] = subject.split(' ')
  return { brand: BrandId.parse(brand), approver: role === 'approver', name: name.join(' ') }
}

export const subjectWords = ({ name, approver }: GuestSubject): Words =>
  approver
    ? { id: `Brand ${name}, boleh menyetujui brief`, en: `Brand ${name}, may approve the brief` }
    : { id: `Brand ${name}`, en: `Brand ${name}` }
