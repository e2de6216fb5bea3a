import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFail } from '../shared/useFail'

type Question = { title: string; text: string; yes: string; done: string; end: () => Promise<unknown> }

/** Ends something after a question, and has the lists looked at again. */
export function useEnding(query: QueryKey): (question: Question) => void {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const fail = useFail()
  const client = useQueryClient()
  const end = useMutation({
    mutationFn: (question: Question) => question.end(),
    onSuccess: (_, question) => void message.success(question.done),
    onError: fail,
    onSettled: () => client.invalidateQueries({ queryKey: query }),
  })
  return (question) => void modal.confirm({
    title: question.title,
    content: question.text,
    okText: question.yes,
    cancelText: t('common.cancel'),
    onOk: () => end.mutateAsync(question).catch(() => undefined),
  })
}
