import { z } from 'zod'

import { endpoint, inTeam, open, signedIn } from '#kernel/endpoint.ts'
import { Instant } from '#kernel/time.ts'

const nothing = z.object({})
const Done = z.object({ done: z.literal(true) })
const Password = z.string().min(1).max(128)
const NewPassword = z.string().min(10).max(128)
const Secret = z.string().max(200)
/** As it was typed or pasted: six digits of the app, or a backup code, with any spaces. */
const Code = z.string().trim().min(1).max(40)
/** In no other answer. */
const BackupCodes = z.object({ backupCodes: z.array(z.string()) })

export const signIn = endpoint({
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Sign in by e-mail and password; `code` asks for the second factor as well',
  access: open,
  takes: z.object({ email: z.email().max(200), password: Password }),
  gives: z.object({ next: z.enum(['in', 'code']) }),
  perMinute: 10,
})
export const signInCode = endpoint({
  method: 'POST',
  path: '/api/sign-in/code',
  summary: 'The second step of signing in: a code of the app, or a backup code',
  access: open,
  takes: z.object({ code: Code, trust: z.boolean().default(false) }),
  gives: Done,
  perMinute: 10,
})
export const changePassword = endpoint({
  method: 'POST',
  path: '/api/password',
  summary: 'Change the own password and sign out every other device',
  access: signedIn,
  takes: z.object({ current: Password, next: NewPassword }),
  gives: Done,
  perMinute: 5,
})
export const forgotPassword = endpoint({
  method: 'POST',
  path: '/api/password/forgot',
  summary: 'Ask for a link to a new password by mail; the answer tells nothing of the account',
  access: open,
  takes: z.object({ email: z.email().max(200) }),
  gives: Done,
  perMinute: 5,
})
export const openReset = endpoint({
  method: 'POST',
  path: '/api/password/reset/open',
  summary: 'Whose password a link lets choose anew',
  access: open,
  takes: z.object({ secret: Secret }),
  gives: z.object({ name: z.string(), email: z.string(), expiresAt: Instant }),
  perMinute: 20,
})
export const resetPassword = endpoint({
  method: 'POST',
  path: '/api/password/reset',
  summary: 'Choose a new password by a link, once; every session of the account ends',
  access: open,
  takes: z.object({ secret: Secret, password: NewPassword }),
  gives: Done,
  perMinute: 10,
})
export const makeResetLink = endpoint({
  method: 'POST',
  path: '/api/teams/:team/members/:user/reset',
  summary: 'Make a link by which a member chooses a new password; the secret is shown once',
  access: inTeam('members.reset'),
  takes: nothing,
  gives: z.object({ secret: z.string(), expiresAt: Instant }),
  perMinute: 10,
})

export const twoFactor = endpoint({
  method: 'GET',
  path: '/api/two-factor',
  summary:
    'Whether a second factor is asked of the own account, and how many backup codes are left',
  access: signedIn,
  takes: nothing,
  gives: z.object({ on: z.boolean(), backupCodesLeft: z.number().int() }),
})
export const twoFactorStart = endpoint({
  method: 'POST',
  path: '/api/two-factor/start',
  summary:
    'Begin to set up the second factor: the secret for the app, also as an address for a QR code',
  access: signedIn,
  takes: z.object({ password: Password }),
  gives: z.object({ secret: z.string(), address: z.string() }),
  perMinute: 5,
})
export const twoFactorConfirm = endpoint({
  method: 'POST',
  path: '/api/two-factor/confirm',
  summary: 'Switch the second factor on with the first code; the backup codes are shown once',
  access: signedIn,
  takes: z.object({ code: Code }),
  gives: BackupCodes,
  perMinute: 10,
})
export const newBackupCodes = endpoint({
  method: 'POST',
  path: '/api/two-factor/backup-codes',
  summary: 'New backup codes, shown once; those before are worth nothing from now on',
  access: signedIn,
  takes: z.object({ password: Password }),
  gives: BackupCodes,
  perMinute: 5,
})
export const switchOffTwoFactor = endpoint({
  method: 'POST',
  path: '/api/two-factor/off',
  summary: 'Switch the own second factor off',
  access: signedIn,
  takes: z.object({ password: Password }),
  gives: Done,
  perMinute: 5,
})
export const switchOffForMember = endpoint({
  method: 'DELETE',
  path: '/api/teams/:team/members/:user/two-factor',
  summary: 'Switch the second factor of a member off who has lost the phone',
  access: inTeam('members.switch-off-two-factor'),
  takes: nothing,
  gives: Done,
  perMinute: 10,
})
