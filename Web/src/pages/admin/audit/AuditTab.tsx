import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { downloadAudit, listAudit, type AuditFilters } from '../../../api/audit'
import { EmptyState } from '../../../shared/EmptyState'
import { Loading } from '../../../shared/Loading'
import { Refusal } from '../../../shared/Refusal'
import { saveFile } from '../../../shared/saveFile'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'
import { Segments } from '../../year/Segments'
import './audit.css'
import { AuditFilterBar } from './AuditFilterBar'
import { AuditTable } from './AuditTable'
import { isNarrowed, readFilters, writeFilters } from './filters'

const SCOPES = ['tenant', 'platform'] as const

/** Who did what, when, from where; the newest first, page by page. */
export function AuditTab({ tenant, seesPlatform }: { tenant: string; seesPlatform: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  const isPlatform = seesPlatform && search.get('of') === 'platform'
  const filters = readFilters(search)
  const of = isPlatform ? null : tenant
  const log = useInfiniteQuery({
    queryKey: ['audit', of, filters, language],
    queryFn: ({ pageParam }) => listAudit(of, filters, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const download = useMutation({ mutationFn: () => downloadAudit(of, filters), onSuccess: saveFile, onError: useFail() })
  const narrow = (changes: Partial<AuditFilters>) => setSearch(writeFilters(search, { ...filters, ...changes }), { replace: true })
  const rows = log.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="spread registry-head">
        <p className="muted audit-hint">{t('audit.hint')}</p>
        <Button icon={<DownloadOutlined />} loading={download.isPending} onClick={() => download.mutate()}>{t('audit.download')}</Button>
      </div>
      {seesPlatform ? <Segments label={t('audit.scope')} current={isPlatform ? 'platform' : 'tenant'} items={SCOPES.map((key) => ({ key, to: key === 'tenant' ? '?' : '?of=platform', label: t(`audit.scopes.${key}`) }))} /> : null}
      <AuditFilterBar tenant={tenant} isPlatform={isPlatform} filters={filters} onChange={narrow} />
      {log.isPending ? <Loading /> : log.isError && !log.data ? <Refusal error={log.error} onRetry={() => void log.refetch()} /> : rows.length === 0 ? (
        <EmptyState title={isNarrowed(filters) ? t('audit.emptyFilter') : t('audit.empty')} />
      ) : (
        <>
          <p className="muted" role="status">{t('audit.shown', { n: rows.length })}</p>
          <AuditTable tenant={tenant} rows={rows} onNarrow={narrow} />
        </>
      )}
      {log.hasNextPage ? <p className="year-more"><Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>{t('audit.earlier')}</Button></p> : null}
    </>
  )
}
