import { PlusOutlined } from '@ant-design/icons'
import { Button, Input, Table, type TableColumnsType } from 'antd'
import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '../../shared/EmptyState'

type Props<T> = {
  items: T[]
  idOf: (item: T) => string
  nameOf: (item: T) => string
  columns: TableColumnsType<T>
  emptyText: string
  addText: string
  /** Stands beside the button that adds. */
  extra?: ReactNode
  /** Absent where the reader may not write. */
  onAdd?: () => void
  onEdit?: (item: T) => void
}

/** A list of agencies, people or jurisdictions: searched by any part of a name, with a form behind each line. */
export function RegistryList<T extends object>({ items, idOf, nameOf, columns, emptyText, addText, extra, onAdd, onEdit }: Props<T>) {
  const { t } = useTranslation()
  const [q, setQ] = useState('')
  const shown = useMemo(() => {
    const word = q.trim().toLowerCase()
    return items.filter((item) => nameOf(item).toLowerCase().includes(word) || idOf(item).includes(word))
  }, [items, q, nameOf, idOf])
  return (
    <>
      <div className="spread registry-head">
        <Input.Search className="board-search" allowClear aria-label={t('board.search')} placeholder={t('common.search')} value={q} onChange={(event) => setQ(event.target.value)} />
        <div className="row">
          {extra}
          {onAdd ? <Button type="primary" icon={<PlusOutlined />} onClick={onAdd}>{addText}</Button> : null}
        </div>
      </div>
      {items.length === 0 ? (
        <EmptyState title={t('admin.empty')} hint={emptyText} />
      ) : (
        <div className="table-scroll"><Table<T>
          size="small"
          rowKey={idOf}
          dataSource={shown}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            ...columns,
            ...(onEdit ? [{ title: '', key: 'edit', width: 80, render: (_: unknown, item: T) => <Button size="small" type="link" aria-label={`${t('admin.edit')} ${nameOf(item)}`} onClick={() => onEdit(item)}>{t('admin.edit')}</Button> }] : []),
          ]}
        /></div>
      )}
    </>
  )
}
