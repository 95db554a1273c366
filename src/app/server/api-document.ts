import { Failure } from '#kernel/failure.ts'
import { createHttp } from '#platform/http/http.ts'
import { createLog } from '#platform/log/log.ts'

import { endpoints, groupOf, pathShapes } from './endpoints.ts'

const nobody = () =>
  Promise.reject(new Failure('unavailable', { id: 'Hanya uraian', en: 'Only a description' }))

/** The OpenAPI document, the same the server answers with, without a server or a database. */
export async function apiDocument(version: string): Promise<unknown> {
  const app = await createHttp({
    routes: endpoints.map((endpoint) => ({ endpoint, handle: nobody })),
    live: null,
    authenticate: nobody,
    authorize: nobody,
    openLink: nobody,
    pathShapes,
    groupOf,
    config: { publicUrl: null, trustProxy: false, uploadLimitMb: 1 },
    log: createLog({ level: 'silent', stream: process.stderr }),
    version,
    databaseAnswers: nobody,
    webRoot: '',
  })
  await app.ready()
  const document = app.swagger()
  await app.close()
  return document
}
