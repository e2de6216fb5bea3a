import { useEffect, useState } from 'react'
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
          <Shell me={person}>
            <ErrorBoundary key={location.pathname}>
              <Outlet />
            </ErrorBoundary>
          </Shell>
        )
      }
    </Gate>
  )
}
