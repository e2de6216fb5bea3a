import { App } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem, Unreachable } from '../api/problem'

/** Tells the reader why something did not work, with the reasons that the server gave. */
export function useFail(): (error: unknown) => void {
  const { notification } = App.useApp()
  const { t } = useTranslation()
  return useCallback(
    (error) =>
      notification.error({
        title: error instanceof Unreachable ? t('common.unreachable') : t('common.failed'),
        description: error instanceof Unreachable ? t('common.unreachableHint') : isProblem(error) ? error.message : '',
        placement: 'topRight',
        role: 'alert',
      }),
    [notification, t],
  )
}
