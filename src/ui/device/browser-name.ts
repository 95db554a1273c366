export type System = 'android' | 'ios' | 'windows' | 'mac' | 'linux'
/** `inside`: the small browser within another app, such as a chat. */
export type Browser = 'chrome' | 'edge' | 'firefox' | 'inside' | 'safari' | 'samsung' | 'other'

export type Named = { readonly system: System; readonly browser: Browser }

/**
 * Which remedy fits: only to word it, never to decide what works. `touch` tells an iPad, which calls
 * itself a Mac.
 */
export function nameBrowser(agent: string, touch: boolean): Named {
  return { system: systemOf(agent, touch), browser: browserOf(agent) }
}

function systemOf(agent: string, touch: boolean): System {
  if (/Android/.test(agent)) return 'android'
  if (/iPhone|iPad|iPod/.test(agent)) return 'ios'
  if (/Macintosh/.test(agent)) return touch ? 'ios' : 'mac'
  return /Windows/.test(agent) ? 'windows' : 'linux'
}

function browserOf(agent: string): Browser {
  if (/\bwv\)|FBA[NV]|Instagram|WhatsApp|BytedanceWebview|musical_ly|Line\//.test(agent))
    return 'inside'
  if (/Firefox|FxiOS/.test(agent)) return 'firefox'
  if (/SamsungBrowser/.test(agent)) return 'samsung'
  if (/Edg(?:A|iOS)?\//.test(agent)) return 'edge'
  if (/CriOS|Chrome|Chromium/.test(agent)) return 'chrome'
  return /Safari/.test(agent) ? 'safari' : 'other'
}
