export default function RoutinesPage() {
  return null;
}
