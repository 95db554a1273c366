import { Failure } from '#kernel/failure.ts'
import { createMail } from '#platform/mail/mail.ts'

import { fine, wrong, type Check } from './check.ts'

/** Signs in at the mail server, where there is one; nothing is sent. */
export const mail: Check = async ({ config, log }) => {
  if (!config.mail)
    return fine('mail', {
      id: 'E-mail tidak diatur (boleh begitu; lihat ETALASE_SMTP_URL di docs/start.md)',
      en: 'Mail is not set up (that is fine; see ETALASE_SMTP_URL in docs/start.md)',
    })
  const { server, sender } = config.mail
  const at = `${server.host}:${server.port}`
  try {
    await createMail({ config, log: log.child({}, { level: 'silent' }) }).check()
    return fine('mail', {
      id: `Server e-mail ${at} siap, pengirim ${sender.address}`,
      en: `The mail server ${at} is ready, sender ${sender.address}`,
    })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return wrong('mail', { id: `Server e-mail ${at}`, en: `Mail server ${at}` }, error.words)
  }
}
