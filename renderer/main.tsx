import './zod-without-eval.ts'
import './mantine.css'
import './look.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { queryClient } from './desk.ts'

// a file dropped beside its place must not replace the page
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault())

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <QueryClientProvider client={queryClient}>
    <App />
  </QueryClientProvider>,
)
