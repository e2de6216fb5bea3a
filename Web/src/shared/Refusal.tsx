import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { isProblem, Unreachable } from '../api/problem'

/** Why a page has nothing to show, and what to do about it. */
export function Refusal({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const status = isProblem(error) ? error.status : 0
  const home = <Link to="/">{t('common.backHome')}</Link>
  if (status === 403) {
    return <Result status="403" title={t('common.forbidden')} subTitle={isProblem(error) && error.message ? error.message : t('common.forbiddenHint')} extra={home} />
  }
  if (status === 404) {
    return <Result status="404" title={t('common.missing')} subTitle={t('common.missingHint')} extra={home} />
  }
  const subTitle = error instanceof Unreachable ? t('common.unreachableHint') : isProblem(error) ? error.message : undefined
  return (
    <Result
      status="warning"
      title={error instanceof Unreachable ? t('common.unreachable') : t('common.failed')}
      subTitle={subTitle}
      extra={<Button type="primary" onClick={onRetry}>{t('common.retry')}</Button>}
    />
  )
}
