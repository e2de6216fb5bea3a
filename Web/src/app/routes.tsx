import type { ComponentType } from 'react'
import { createBrowserRouter } from 'react-router'
import { loadPageTexts } from '../i18n'
import { HomePage } from '../pages/home/HomePage'
import { SignInPage } from '../pages/signIn/SignInPage'
import { Loading } from '../shared/Loading'
import { MissingPage } from './MissingPage'
import { SessionGate } from './SessionGate'

/** A page that is loaded when it is opened, and what it says with it. */
const page = (load: () => Promise<ComponentType>) => async () => {
  const [Component] = await Promise.all([load(), loadPageTexts()])
  return { Component }
}

/** Sign-in and home come with the first load, everything else when it is opened. */
export const router = createBrowserRouter(
  [
    { path: '/sign-in', Component: SignInPage },
    {
      Component: SessionGate,
      HydrateFallback: Loading,
      children: [
        { index: true, Component: HomePage },
        { path: '/reports/:tenant/:agency/:year', lazy: page(async () => (await import('../pages/report/ReportPage')).ReportPage) },
        { path: '/review/:tenant/:agency/:year', lazy: page(async () => (await import('../pages/review/ReviewPage')).ReviewPage) },
        { path: '/board/:tenant/:year', lazy: page(async () => (await import('../pages/board/BoardPage')).BoardPage) },
        { path: '/board/:tenant/:year/roster', lazy: page(async () => (await import('../pages/year/roster/RosterPage')).RosterPage) },
        { path: '/board/:tenant/:year/reminders', lazy: page(async () => (await import('../pages/year/reminders/RemindersPage')).RemindersPage) },
        { path: '/board/:tenant/:year/calendar', lazy: page(async () => (await import('../pages/year/calendar/CalendarPage')).CalendarPage) },
        { path: '/board/:tenant/:year/contacts', lazy: page(async () => (await import('../pages/year/contacts/ContactsPage')).ContactsPage) },
        { path: '/import/:tenant/:year', lazy: page(async () => (await import('../pages/folder/FolderPage')).FolderPage) },
        { path: '/account', lazy: page(async () => (await import('../pages/account/AccountPage')).AccountPage) },
        { path: '/admin/:tenant?/:part?', lazy: page(async () => (await import('../pages/admin/AdminPage')).AdminPage) },
        { path: '*', Component: MissingPage },
      ],
    },
  ],
  { basename: import.meta.env.BASE_URL.replace(/\/$/, '') },
)
