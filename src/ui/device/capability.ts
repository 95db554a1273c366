import type { Words } from '#kernel/words.ts'

import type { Named } from './browser-name.ts'
import { remedies } from './remedies.ts'

/** What Etalase would like to do with a device, in the order a person needs it. */
export const capabilities = [
  'install',
  'offline',
  'notifications',
  'wake-lock',
  'microphone',
  'camera',
  'storage',
  'vibration',
  'clock',
] as const
export type Capability = (typeof capabilities)[number]

/**
 * `ask`: a person has to allow it. `todo`: there is a step to take. `refused`: it was asked and not
 * allowed. `absent`: this browser does not have it. `insecure`: it has it, but not on plain HTTP.
 */
export type State = 'works' | 'ask' | 'todo' | 'refused' | 'absent' | 'insecure'

export type Permission = 'granted' | 'prompt' | 'denied'

/** What is known of this device and browser; null is not known yet. */
export type Environment = Named & {
  /** The browser treats this page as secure: HTTPS, or the computer itself. */
  readonly secure: boolean
  /** Opened from its icon. */
  readonly installed: boolean
  /** The browser has offered to install. */
  readonly offered: boolean
  readonly has: Readonly<
    Record<'worker' | 'notifications' | 'wakeLock' | 'media' | 'storage' | 'vibration', boolean>
  >
  readonly permissions: Readonly<Record<'notifications' | 'microphone' | 'camera', Permission>>
  /** The pages of Etalase are kept on this device; `untrusted` where its certificate stands in the way. */
  readonly shell: 'kept' | 'not-yet' | 'untrusted'
  /** The browser keeps what is stored even when space runs low. */
  readonly persisted: boolean | null
  /** How far the clock of this device is ahead of the server's. */
  readonly clockAheadMs: number | null
}

export type Verdict = {
  readonly state: State
  /** What to do about it; null where there is nothing to do. */
  readonly remedy: Words | null
  /** Where the remedy lies: on the page about HTTPS. */
  readonly way: 'trust' | null
}

const plainToo: ReadonlySet<Capability> = new Set(['vibration', 'clock'] as const)
/** Less than this nobody notices; a show is logged to the second. */
export const clockToleranceMs = 2_000

/** Whether something works here, and what to do where it does not. Never more than is true. */
export function capability(name: Capability, environment: Environment): Verdict {
  if (!environment.secure && !plainToo.has(name))
    return { state: 'insecure', remedy: remedies.secure, way: 'trust' }
  return verdicts[name](environment)
}

const works: Verdict = { state: 'works', remedy: null, way: null }
const verdict = (state: State, remedy: Words): Verdict => ({ state, remedy, way: null })

const verdicts: Record<Capability, (environment: Environment) => Verdict> = {
  install: (environment) => {
    const { installed, offered, shell, system, browser } = environment
    if (installed) return works
    if (browser === 'inside') return verdict('absent', remedies.leaveApp(system))
    if (shell === 'untrusted') return untrusted
    if (offered) return verdict('todo', remedies.installNow)
    if (system === 'ios') return verdict('todo', remedies.installIos(browser))
    if (browser === 'firefox' && system !== 'android')
      return verdict('absent', remedies.installElsewhere)
    return browser === 'safari' && system === 'mac'
      ? verdict('todo', remedies.installMac)
      : verdict('todo', remedies.installByMenu)
  },
  offline: ({ has, shell }) => {
    if (!has.worker) return verdict('absent', remedies.otherBrowser)
    if (shell === 'untrusted') return untrusted
    return shell === 'kept' ? works : verdict('todo', remedies.keepShell)
  },
  notifications: (environment) => {
    const { has, permissions, installed, system } = environment
    if (!has.notifications)
      return system === 'ios' && !installed
        ? verdict('absent', remedies.installFirst)
        : verdict('absent', remedies.otherBrowser)
    return allowed(permissions.notifications, environment)
  },
  'wake-lock': ({ has }) => (has.wakeLock ? works : verdict('absent', remedies.screenByHand)),
  microphone: (environment) => media('microphone', environment),
  camera: (environment) => media('camera', environment),
  storage: ({ has, persisted }) => {
    if (!has.storage) return verdict('absent', remedies.otherBrowser)
    return persisted === true ? works : verdict('ask', remedies.persist)
  },
  vibration: ({ has }) => (has.vibration ? works : verdict('absent', remedies.noVibration)),
  clock: ({ clockAheadMs }) => {
    if (clockAheadMs === null) return verdict('todo', remedies.clockUnknown)
    return Math.abs(clockAheadMs) < clockToleranceMs
      ? works
      : verdict('todo', remedies.clock(clockAheadMs))
  },
}

const untrusted: Verdict = { state: 'refused', remedy: remedies.certificate, way: 'trust' }

function media(name: 'microphone' | 'camera', environment: Environment): Verdict {
  if (!environment.has.media) return verdict('absent', remedies.otherBrowser)
  return allowed(environment.permissions[name], environment)
}

function allowed(permission: Permission, { system, installed }: Environment): Verdict {
  switch (permission) {
    case 'granted':
      return works
    case 'prompt':
      return verdict('ask', remedies.allow)
    case 'denied':
      return verdict('refused', remedies.allowAgain(system, installed))
    default:
      return permission satisfies never
  }
}
