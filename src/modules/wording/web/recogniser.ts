import type { Heard } from '../domain/listening/heard.ts'

/** Why a recogniser stopped; `quiet` and `ended` are no reason to give up. */
export type StopReason = 'refused' | 'no-microphone' | 'no-service' | 'no-language' | 'other'

/** Turns speech into words. Handed in, so that another one, or one of a test, can take its place. */
export type Recogniser = {
  /** Whether this browser has it at all. */
  readonly present: () => boolean
  /** Listens until it is stopped or cannot go on; answers how to stop it. */
  readonly listen: (on: {
    readonly started: () => void
    readonly heard: (heard: Heard) => void
    readonly failed: (reason: StopReason) => void
  }) => () => void
}

/** The parts of the browser's own recogniser that are used here; its types are in no library. */
type Native = {
  lang: string
  continuous: boolean
  interimResults: boolean
  addEventListener(kind: 'result', on: (event: NativeResult) => void): void
  addEventListener(kind: 'error', on: (event: { readonly error: string }) => void): void
  addEventListener(kind: 'start' | 'end', on: () => void): void
  readonly start: () => void
  readonly abort: () => void
}
type NativeResult = {
  readonly resultIndex: number
  readonly results: ArrayLike<
    ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }
  >
}

const reasons: Readonly<Record<string, StopReason>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'audio-capture': 'no-microphone',
  network: 'no-service',
  'language-not-supported': 'no-language',
}
/** Silence ends it by itself; that is not the end of the show. */
const harmless: ReadonlySet<string> = new Set(['no-speech', 'aborted'])
const againMs = 250
/** It ended so often without hearing a word: it will not do better. */
const mostInVain = 20

/** What the browser brings, in Indonesian; it decides where the sound goes. */
export const browserRecogniser: Recogniser = {
  present: () => nativeHere() !== null,
  listen: (on) => {
    const Made = nativeHere()
    if (!Made) {
      on.failed('other')
      return () => {}
    }
    let wanted = true
    let inVain = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const native = new Made()
    native.lang = 'id-ID'
    native.continuous = true
    native.interimResults = true
    const stop = () => {
      wanted = false
      clearTimeout(timer)
      native.abort()
    }
    const give = (reason: StopReason) => {
      if (!wanted) return
      stop()
      on.failed(reason)
    }
    native.addEventListener('start', () => wanted && on.started())
    native.addEventListener('result', ({ results, resultIndex }) => {
      if (!wanted) return
      inVain = 0
      for (let at = resultIndex; at < results.length; at += 1) {
        const result = results[at]
        if (result) on.heard({ text: result[0]?.transcript ?? '', final: result.isFinal })
      }
    })
    native.addEventListener('error', ({ error }) => {
      if (!harmless.has(error)) give(reasons[error] ?? 'other')
    })
    const begin = () => {
      try {
        native.start()
      } catch {
        give('other')
      }
    }
    native.addEventListener('end', () => {
      inVain += 1
      if (inVain > mostInVain) give('no-service')
      else if (wanted) timer = setTimeout(begin, againMs)
    })
    begin()
    return stop
  },
}

declare global {
  interface Window {
    SpeechRecognition?: new () => Native
    webkitSpeechRecognition?: new () => Native
  }
}
const nativeHere = () => window.SpeechRecognition ?? window.webkitSpeechRecognition ?? null
