/** Finest first. */
const levels = `array['ad', 'ad_group', 'campaign']`

/**
 * Of some exports not every stored row counts in a figure: a room has a row for each download, and
 * what follows is older than the newest. Conditions on a row of `fact`, by its kind.
 */
const conditions: Readonly<Record<string, string>> = {
  // A report by ad and one by campaign tell the same money twice.
  ads_report:
    none(`array_position(${levels}, other.subject) < array_position(${levels}, fact.subject)
    and coalesce(
      other.attributes ->> 'campaign' = fact.attributes ->> 'campaign',
      other.attributes ->> 'campaign_id' = fact.attributes ->> 'campaign_id', true)`),
  live_rooms: none(`split_part(other.subject_key, '@', 1) = split_part(fact.subject_key, '@', 1)
    and other.subject_key > fact.subject_key`),
}

function none(better: string): string {
  return `not exists (
    select from fact other
    where other.team_id = fact.team_id and other.kind = fact.kind
      and other.period_from = fact.period_from and other.period_to = fact.period_to
      and ${better})`
}

/** SQL that is true for the rows of `fact` a figure is made from. */
export const isCounted = (kind: string): string => conditions[kind] ?? 'true'
