import { Button, Result } from 'antd'
import { Component, type ReactNode } from 'react'
import i18next from 'i18next'

/** A mistake of ours ends one page, not the whole app. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? (
      <Result
        status="error"
        title={i18next.t('common.brokenPage')}
        subTitle={i18next.t('common.brokenPageHint')}
        extra={<Button type="primary" onClick={() => location.reload()}>{i18next.t('common.reload')}</Button>}
      />
    ) : (
      this.props.children
    )
  }
}
