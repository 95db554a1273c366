/** The mark: a display window with its light on. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 26 26" aria-hidden>
      <rect
        x="1"
        y="1"
        width="24"
        height="24"
        rx="6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      />
      <path d="M6 11.5h14V18a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2z" fill="var(--accent)" />
      <path d="M5 7.5h16" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  )
}
