/** Finest first. */
const levels = `array['ad', 'ad_group', 'campaign']`

/**
 * Of some exports not every stored row counts in a figure. A room has a row for each download, and the
 * newest counts. A report by ad and one by campaign tell the same money twice, and so do one with ids
 * and one with names alone: the finest counts. Conditions on a row of `fact`, by its kind.
 */
const conditions: Readonly<Record<string, string>> = {
  // Nothing is finer than an ad with its id; most rows are that, and need no look at the others.
  ads_report: `(fact.subject = 'ad' and fact.attributes ->> 'ad_id' is not null or ${none(`coalesce(
      other.attributes ->> 'campaign' = fact.attributes ->> 'campaign',
      other.attributes ->> 'campaign_id' = fact.attributes ->> 'campaign_id', true)
    and (
      array_position(${levels}, other.subject) < array_position(${levels}, fact.subject)
      or other.subject = fact.subject
        and other.attributes ->> fact.subject = fact.attributes ->> fact.subject
        and other.attributes ->> (fact.subject || '_id') is not null
        and fact.attributes ->> (fact.subject || '_id') is null)`)})`,
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
