import { Input } from 'antd'
import type { TextAreaProps, TextAreaRef } from 'antd/es/input/TextArea'
import { useLayoutEffect, useRef } from 'react'

/** As tall as its text. The library's own way writes a style attribute, which the page's policy refuses. */
export function GrowingText(props: TextAreaProps) {
  const field = useRef<TextAreaRef>(null)
  useLayoutEffect(() => {
    const element = field.current?.resizableTextArea?.textArea
    if (element) {
      element.style.height = 'auto'
      element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`
    }
  }, [props.value])
  return <Input.TextArea rows={2} {...props} ref={field} />
}
