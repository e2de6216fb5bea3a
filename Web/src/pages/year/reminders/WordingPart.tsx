import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { getWording } from '../../../api/reminders'
import type { MessageKind } from '../../../api/types'
import { Gate } from '../../../shared/Gate'
import { Segments } from '../Segments'
import { WordingEditor } from './WordingEditor'

const KINDS: readonly MessageKind[] = ['reminder', 'review', 'group', 'event']

/** The words of messages, a kind at a time. */
export function WordingPart({ tenant, acts }: { tenant: string; acts: boolean }) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const kind = KINDS.find((one) => one === search.get('kind')) ?? 'reminder'
  const wording = useQuery({ queryKey: ['wording', tenant, kind], queryFn: () => getWording(tenant, kind) })
  return (
    <>
      <Segments label={t('reminders.wording.kind')} current={kind} items={KINDS.map((key) => ({ key, to: `?part=wording&kind=${key}`, label: t(`reminders.wording.kinds.${key}`) }))} />
      <p className="muted">{t(`reminders.wording.goesTo.${kind}`)}</p>
      <Gate query={wording}>{(found) => <WordingEditor key={kind} tenant={tenant} wording={found} acts={acts} />}</Gate>
    </>
  )
}
