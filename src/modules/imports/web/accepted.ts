/** What the picker offers; the server looks at the bytes, never at the name. */
export const accepted = '.csv,.xlsx,.zip'
