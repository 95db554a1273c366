import { useQuery } from '@tanstack/react-query'

/** An address to scan with a phone; the library is fetched with the first one. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const picture = useQuery({
    queryKey: ['qr', text],
    queryFn: async () => {
      const { toDataURL } = await import('qrcode')
      return toDataURL(text, { margin: 2, scale: 5, errorCorrectionLevel: 'M' })
    },
    staleTime: Infinity,
    gcTime: 0,
  })
  return <div className="qr">{picture.data && <img src={picture.data} alt={label} />}</div>
}
