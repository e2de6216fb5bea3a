import { useEffect } from 'react'
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router'
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
  const navigate = useNavigate()
  const from = location.pathname + location.search
  useEffect(() => {
    onSignedOut(() => {
      queryClient.setQueryData(ME, null)
      void navigate('/sign-in', { state: { from, ended: true } })
    })
  }, [from, navigate])
  return (
    <Gate query={me}>
      {(person) =>
        person === null ? (
          <Navigate to="/sign-in" state={{ from }} replace />
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
