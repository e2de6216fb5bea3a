import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { boardSpreadsheet, writeLetter, type Letter } from '../../api/cycles'
import type { BoardRow } from '../../api/types'
import { saveFile } from '../../shared/saveFile'
import { useFail } from '../../shared/useFail'
import type { Filters } from './filters'

const OF_THE_YEAR: readonly Letter[] = ['kick-off', 'late-list', 'circular']

type Props = { tenant: string; year: number; rows: BoardRow[]; filters: Filters; letters: boolean }

/** The list as a spreadsheet, and the coordinator's letters as Word. */
export function BoardDownloads({ tenant, year, rows, filters, letters }: Props) {
  const { t } = useTranslation()
  const fail = useFail()
  const write = useMutation({ mutationFn: ({ kind, agency }: { kind: Letter; agency: string | null }) => writeLetter(tenant, year, kind, agency), onSuccess: saveFile, onError: fail })
  const returned = rows.filter((row) => row.status === 'returned')
  const narrowed = { status: filters.status, late: filters.late ? true : null, q: filters.q.trim(), kind: filters.kind }
  const items = [
    { key: 'board', label: <a href={boardSpreadsheet(tenant, year, narrowed)} download>{t('letters.board')}</a> },
    ...(letters ? OF_THE_YEAR.map((kind) => ({ key: kind, label: t(`letters.${kind}`), onClick: () => write.mutate({ kind, agency: null }) })) : []),
    ...(letters && returned.length > 0
      ? [{
          key: 'return-letter',
          label: t('letters.return-letter'),
          children: returned.map((row) => ({ key: `return ${row.agency}`, label: row.name, onClick: () => write.mutate({ kind: 'return-letter', agency: row.agency }) })),
        }]
      : []),
  ]
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <Button icon={<DownloadOutlined />} loading={write.isPending}>{t('letters.label')}</Button>
    </Dropdown>
  )
}
