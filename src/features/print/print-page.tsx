export default function PrintPage({ routineId }: { readonly routineId: string }) {
  return <p>{routineId}</p>;
}
