import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { previewWording, putWording, type Texts } from '../../../api/reminders'
import { isProblem } from '../../../api/problem'
import type { MessageTemplate, Wording } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { GrowingText } from '../../../shared/GrowingText'
import { Unsaved } from '../../../shared/Unsaved'
import { useFail } from '../../../shared/useFail'
import { useSettled } from './useSettled'

const LONGEST_SUBJECT = 200
const LONGEST_TEXT = 4000
const LANGUAGES = ['zh', 'en'] as const

/** Both languages of one kind of message, each with what comes out for the reports of now. */
export function WordingEditor({ tenant, wording, acts }: { tenant: string; wording: Wording; acts: boolean }) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [key, setKey] = useState(newKey)
  const [texts, setTexts] = useState<Texts>({ zh: wording.zh, en: wording.en })
  const settled = useSettled(texts)
  const isChanged = JSON.stringify(texts) !== JSON.stringify({ zh: wording.zh, en: wording.en })
  const preview = useQuery({
    queryKey: ['wording-preview', tenant, wording.kind, settled],
    queryFn: () => previewWording(tenant, wording.kind, settled),
    enabled: acts && isChanged,
    placeholderData: (previous) => previous,
  })
  const save = useMutation({
    mutationFn: () => putWording(tenant, wording.kind, texts, key),
    onSuccess: (stored) => {
      setKey(newKey())
      client.setQueryData(['wording', tenant, wording.kind], stored)
      void message.success(t('admin.saved'))
    },
    onError: fail,
  })
  const out = isChanged ? (preview.data ?? wording) : wording
  const set = (language: 'zh' | 'en', change: Partial<MessageTemplate>) => setTexts({ ...texts, [language]: { ...texts[language], ...change } })
  return (
    <>
      <Unsaved when={isChanged && acts} by="address" />
      {isChanged && isProblem(preview.error) ? <Alert type="error" showIcon role="alert" title={preview.error.message} /> : null}
      {LANGUAGES.map((language) => (
        <section key={language} className="panel wording" aria-label={t(`reminders.wording.${language}`)}>
          <div className="wording-side">
            <h2>{t(`reminders.wording.${language}`)}</h2>
            <label htmlFor={`subject-${language}`}>{t('reminders.wording.subject')}</label>
            <Input id={`subject-${language}`} readOnly={!acts} maxLength={LONGEST_SUBJECT} value={texts[language].subject} onChange={(event) => set(language, { subject: event.target.value })} />
            <label htmlFor={`body-${language}`}>{t('reminders.wording.body')}</label>
            <GrowingText id={`body-${language}`} readOnly={!acts} maxLength={LONGEST_TEXT} value={texts[language].body} onChange={(event) => set(language, { body: event.target.value })} />
            <p className="muted">{t('reminders.wording.fills')} {[...wording.placeholders, 'items'].map((name) => <Placeholder key={name} name={name} />)}</p>
            <label htmlFor={`item-${language}`}>{t('reminders.wording.item')}</label>
            <GrowingText id={`item-${language}`} readOnly={!acts} maxLength={LONGEST_TEXT} value={texts[language].item} onChange={(event) => set(language, { item: event.target.value })} />
            <p className="muted">{t('reminders.wording.fills')} {wording.itemPlaceholders.map((name) => <Placeholder key={name} name={name} />)}</p>
          </div>
          <div className="wording-side wording-out" lang={language === 'zh' ? 'zh-CN' : 'en'} aria-busy={preview.isFetching}>
            <h3>{t('reminders.wording.preview')}</h3>
            <p className="wording-subject">{out[language === 'zh' ? 'previewZh' : 'previewEn'].subject}</p>
            <p className="wording-body">{out[language === 'zh' ? 'previewZh' : 'previewEn'].body}</p>
          </div>
        </section>
      ))}
      {acts ? (
        <div className="row policy-save">
          <Button type="primary" disabled={!isChanged || preview.isError} loading={save.isPending} onClick={() => save.mutate()}>{t('common.save')}</Button>
          <Button disabled={!isChanged} onClick={() => setTexts({ zh: wording.zh, en: wording.en })}>{t('roster.reset')}</Button>
        </div>
      ) : null}
    </>
  )
}

function Placeholder({ name }: { name: string }) {
  const { t } = useTranslation()
  return <span className="placeholder"><code>{`{${name}}`}</code> {t(`reminders.wording.names.${name}` as 'reminders.wording.names.name')}</span>
}
