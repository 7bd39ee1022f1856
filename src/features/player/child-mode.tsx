export function ChildMode({ routineId }: { readonly routineId: string | null }) {
  return <p>{routineId}</p>;
}
