import { useState } from 'react'

import { clashing, followed, openFields } from './fields.ts'
import { isUnsaved, type Texts, type Version } from './writing.ts'

/**
 * The fields of a form that is open while others may store the same record: nothing typed is lost, and
 * what they stored in other fields is taken at once.
 */
export function useFields<T extends Texts>(stored: Version<T>) {
  const [fields, setFields] = useState(() => openFields(stored))
  const now = followed(fields, stored)
  if (now !== fields) setFields(now)
  const { writing, theirs } = now
  const write = (texts: Partial<T>) =>
    setFields({ ...now, writing: { ...writing, texts: { ...writing.texts, ...texts } } })
  return {
    texts: writing.texts,
    /** The stored version that an edit is based on. */
    version: writing.base.version,
    unsaved: isUnsaved(writing),
    /** Fields in which somebody else stored other words meanwhile. */
    clashes: clashing(now),
    theirs,
    write,
    takeTheirs: () => write(theirs),
  }
}
