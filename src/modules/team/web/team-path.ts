/** The address of a page of a team. */
export const teamPath = (slug: string, rest: string): string =>
  `/t/${slug}${rest ? `/${rest}` : ''}`
