import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { signIn } from '../../api/session'
import { isProblem } from '../../api/problem'
import { ME } from '../../app/useMe'
import { switchLanguage } from '../../i18n'
import { useLanguage } from '../../shared/useLanguage'
import { useTitle } from '../../shared/useTitle'

type Credentials = { user: string; password: string }
type Arrival = { from?: string; ended?: boolean } | null

export function SignInPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const navigate = useNavigate()
  const arrival = useLocation().state as Arrival
  const client = useQueryClient()
  useTitle(t('signIn.title'))
  const attempt = useMutation({
    mutationFn: ({ user, password }: Credentials) => signIn(user.trim(), password),
    onSuccess: (me) => {
      client.clear()
      client.setQueryData(ME, me)
      void navigate(arrival?.from ?? '/', { replace: true })
    },
  })
  return (
    <main className="sign-in">
      <section className="sign-in-card">
        <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width="44" height="44" />
        <h1>{t('app.name')}</h1>
        <p className="muted">{t('signIn.about')}</p>
        {arrival?.ended && !attempt.isError ? <Alert type="info" title={t('signIn.ended')} showIcon /> : null}
        {attempt.isError ? (
          <Alert type="error" showIcon role="alert" title={isProblem(attempt.error) ? attempt.error.message : t('common.unreachable')} />
        ) : null}
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(values) => attempt.mutate(values)}>
          <Form.Item name="user" label={t('signIn.user')} rules={[{ required: true, message: t('common.required') }]}>
            <Input size="large" prefix={<UserOutlined />} autoComplete="username" autoCapitalize="none" autoFocus />
          </Form.Item>
          <Form.Item name="password" label={t('signIn.password')} rules={[{ required: true, message: t('common.required') }]}>
            <Input.Password size="large" prefix={<LockOutlined />} autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={attempt.isPending}>{t('signIn.submit')}</Button>
        </Form>
        <p className="sign-in-foot">
          <Button type="link" onClick={() => void switchLanguage(language === 'en' ? 'zh-CN' : 'en')}>{t('app.language')}</Button>
          <a href="/">{t('app.publicPages')}</a>
        </p>
      </section>
    </main>
  )
}
