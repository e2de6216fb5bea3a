import { useEffect, useMemo, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { onSignedOut } from '../api/client'
import { Gate } from '../shared/Gate'
import { ErrorBoundary } from './ErrorBoundary'
import { queryClient } from './queryClient'
import { Shell } from './Shell'
import { ME, useMe } from './useMe'

/** What lies inside asks for a session; afterwards one comes back to where one was. */
export function SessionGate() {
  const me = useMe()
  const location = useLocation()
  const from = location.pathname + location.search
  // The same as long as the page is: a filter in the address draws no frame anew.
  const page = useMemo(() => <ErrorBoundary key={location.pathname}><Outlet /></ErrorBoundary>, [location.pathname])
  const [ended, setEnded] = useState(false)
  useEffect(() => {
    onSignedOut(() => {
      setEnded(true)
      queryClient.setQueryData(ME, null)
    })
  }, [])
  return (
    <Gate query={me}>
      {(person) =>
        person === null ? (
          <Navigate to="/sign-in" state={{ from, ended }} replace />
        ) : (
          <Shell me={person}>{page}</Shell>
        )
      }
    </Gate>
  )
}
