import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** What is typed stands at once; the address, and the list with it, follow when they can. Else an input method would lose its place. */
export function SearchField({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(q)
  const [known, setKnown] = useState(q)
  // What was handed on and has not come back yet.
  const [sent, setSent] = useState<readonly string[]>([])
  if (known !== q) {
    setKnown(q)
    const at = sent.indexOf(q)
    setSent(at < 0 ? [] : sent.slice(at + 1))
    if (at < 0) {
      // Changed from elsewhere: the filters were cleared, or the reader went back.
      setTyped(q)
    }
  }
  return (
    <Input.Search
      className="board-search"
      allowClear
      aria-label={t('board.search')}
      placeholder={t('board.search')}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        setSent([...sent, event.target.value])
        onChange(event.target.value)
      }}
    />
  )
}
