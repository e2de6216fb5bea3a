import { FolderOpenOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Result } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { importFolder, previewFolder } from '../../api/cycles'
import type { FolderImport } from '../../api/types'
import { has, useSignedIn } from '../../app/useMe'
import { newKey } from '../../autosave/newKey'
import { OperationProgress } from '../../operations/OperationProgress'
import { EmptyState } from '../../shared/EmptyState'
import { FileButton } from '../../shared/FileButton'
import { Loading } from '../../shared/Loading'
import { useFail } from '../../shared/useFail'
import { useTitle } from '../../shared/useTitle'
import { FolderTable } from './FolderTable'

type Chosen = { archive: File; key: string; foreseen: FolderImport }

/** A folder of reports as a zip: first what would become of each file, then, once confirmed, the import. */
export function FolderPage() {
  const { t } = useTranslation()
  const me = useSignedIn()
  const fail = useFail()
  const client = useQueryClient()
  const params = useParams()
  const [tenant, year] = [params.tenant!, Number(params.year)]
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const look = useMutation({
    mutationFn: async (archive: File) => ({ archive, key: newKey(), foreseen: await previewFolder(tenant, year, archive) }),
    onMutate: () => setChosen(null),
    onSuccess: setChosen,
    onError: fail,
  })
  const store = useMutation({ mutationFn: ({ archive, key }: Chosen) => importFolder(tenant, year, archive, key), onError: fail })
  const title = t('folder.title', { year })
  useTitle(title)
  if (!has(me, 'coordinator')) {
    return <Result status="403" title={t('common.forbidden')} subTitle={t('common.forbiddenHint')} />
  }
  const names = new Map(chosen?.foreseen.rows.map((row) => [row.agency, row.agencyName]))
  return (
    <div className="page">
      <div className="spread">
        <h1>{title}</h1>
        <Link to={`/board/${tenant}/${year}`}>{t('home.openBoard')}</Link>
      </div>
      <section className="panel">
        <p className="muted">{t('folder.hint')}</p>
        <FileButton type={chosen ? 'default' : 'primary'} icon={<FolderOpenOutlined />} loading={look.isPending} disabled={store.isPending || store.data !== undefined} label={t('folder.choose')} accept=".zip,application/zip" onFile={look.mutate} />
      </section>
      {look.isPending ? <Loading /> : null}
      {chosen && !store.data ? (
        <section className="panel">
          <div className="spread">
            <h2>{t('folder.foreseen', { imported: chosen.foreseen.imported, leftOut: chosen.foreseen.leftOut })}</h2>
            <Button type="primary" disabled={chosen.foreseen.imported === 0} loading={store.isPending} onClick={() => store.mutate(chosen)}>{t('folder.confirm', { count: chosen.foreseen.imported })}</Button>
          </div>
          {chosen.foreseen.rows.length === 0 ? <EmptyState title={t('folder.empty')} /> : <FolderTable rows={chosen.foreseen.rows} />}
        </section>
      ) : null}
      {store.data ? (
        <section className="panel">
          <h2>{t('folder.working')}</h2>
          <OperationProgress
            id={store.data.id}
            nameOf={(agency) => names.get(agency) ?? agency}
            onFinished={() => {
              for (const name of ['board', 'cycle', 'progress', 'tasks', 'report']) {
                void client.invalidateQueries({ queryKey: [name] })
              }
            }}
          />
        </section>
      ) : null}
    </div>
  )
}
