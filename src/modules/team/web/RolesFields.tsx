import { useLingui } from '@lingui/react/macro'

import { Checkbox } from '#ui/design/Field.tsx'
import { useWords } from '#ui/i18n/use-words.ts'

import { Role, roleWords } from '../contract.ts'

/** Which roles somebody has; several at once are usual in a small team. */
export function RolesFields({
  roles,
  onChange,
  error,
}: {
  readonly roles: readonly Role[]
  readonly onChange: (roles: Role[]) => void
  readonly error?: string | undefined
}) {
  const { t } = useLingui()
  const say = useWords()
  const hints = useRoleHints()
  return (
    <fieldset>
      <legend>{t`Peran`}</legend>
      <div className="grid gap-x-4 md:grid-cols-2">
        {Role.options.map((role) => (
          <Checkbox
            key={role}
            checked={roles.includes(role)}
            hint={hints[role]}
            onChange={(checked) =>
              onChange(Role.options.filter((one) => (one === role ? checked : roles.includes(one))))
            }
          >
            {say(roleWords[role])}
          </Checkbox>
        ))}
      </div>
      {error && (
        <p role="alert" className="mt-1 text-12 text-danger">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** What a role may do, in a few words; the table itself is `logic.ts`. */
function useRoleHints(): Record<Role, string> {
  const { t } = useLingui()
  const looks = t`Melihat semua`
  return {
    owner: t`Semua, termasuk anggota dan setelan`,
    manager: t`Semua, termasuk anggota dan setelan`,
    marketer: t`Impor, brand, dan laporan`,
    creator: looks,
    editor: looks,
    admin: t`Impor dan brand`,
    host: looks,
    moderator: looks,
    ads: t`Impor dan brand`,
  }
}
