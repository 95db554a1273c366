/** The three clocks of Indonesia, as the contract knows them. */
export const zones = [
  { value: 'Asia/Jakarta', label: 'WIB · Jakarta' },
  { value: 'Asia/Makassar', label: 'WITA · Makassar' },
  { value: 'Asia/Jayapura', label: 'WIT · Jayapura' },
] as const
export type Zone = (typeof zones)[number]['value']

export const languages = [
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'en', label: 'English' },
] as const

export const asZone = (text: string): Zone =>
  zones.find(({ value }) => value === text)?.value ?? 'Asia/Jakarta'

/** The clock of this device, where it is one of the three. */
export const ownZone = (): Zone => asZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
