import type { z } from 'zod'

/**
 * Who may call: anyone, anyone signed in, a member whose role allows the action in that team, or
 * whoever holds a link of that scope.
 */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'team'; readonly action: string }
  | { readonly kind: 'link'; readonly scope: string | null }

export const open = { kind: 'public' } as const satisfies Access
export const signedIn = { kind: 'signed-in' } as const satisfies Access
/** A team endpoint carries `:team` (the team's id) in its path; the action is a row of `team/logic.ts`. */
export const inTeam = <const A extends string>(action: A) => ({ kind: 'team', action }) as const
/** The secret travels in the header `linkHeader`; null takes a link of every scope. */
export const byLink = <const S extends string | null>(scope: S) =>
  ({ kind: 'link', scope }) as const

/** A header, so that the secret stands in no address; its name is one that logs hide. */
export const linkHeader = 'x-link-secret'

/**
 * How the bytes travel. `json` both ways; `upload` takes the raw bytes of one file as the body and
 * its parameters in the query; `download` answers with a file.
 */
export type Transport = 'json' | 'upload' | 'download'

export type Endpoint<
  Path extends string = string,
  Takes extends z.ZodType = z.ZodType,
  Gives extends z.ZodType = z.ZodType,
  Who extends Access = Access,
  How extends Transport = Transport,
> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: Path
  /** One English sentence for the API page. */
  readonly summary: string
  readonly access: Who
  /** The query of GET, DELETE and uploads; the JSON body of the others. */
  readonly takes: Takes
  readonly gives: Gives
  readonly transport?: How
  /** Calls per minute and caller, where the common limit is too generous. */
  readonly perMinute?: number
}

/** Describes an HTTP call once, for the server that answers it and the screen that makes it. */
export const endpoint = <
  const Path extends string,
  Takes extends z.ZodType,
  Gives extends z.ZodType,
  const Who extends Access,
  const How extends Transport = 'json',
>(
  description: Endpoint<Path, Takes, Gives, Who, How>,
) => description

/** What a caller sends: the parameters named in the path, and the body or query. */
export type Sent<E> =
  E extends Endpoint<infer Path, infer Takes> ? InPath<Path> & Named<z.input<Takes>> : never

/** What the server receives, parsed. */
export type Received<E> =
  E extends Endpoint<infer Path, infer Takes> ? InPath<Path> & Named<z.output<Takes>> : never

/** What the server answers. */
export type Given<E> = E extends Endpoint<string, z.ZodType, infer Gives> ? z.output<Gives> : never

/** `z.object({})` forbids every name, also those of the path. */
type Named<T> = string extends keyof T ? unknown : T

type InPath<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Record<Name, string> & InPath<Rest>
  : Path extends `${string}:${infer Name}`
    ? Record<Name, string>
    : unknown
