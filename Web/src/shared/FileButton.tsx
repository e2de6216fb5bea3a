import { Button, type ButtonProps } from 'antd'
import { useRef } from 'react'

type Props = Omit<ButtonProps, 'onClick' | 'children'> & { label: string; accept?: string; onFile: (file: File) => void }

/** A button that lets one file be chosen; the same file may be chosen again. */
export function FileButton({ label, accept, onFile, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) {
            onFile(file)
          }
        }}
      />
    </>
  )
}
