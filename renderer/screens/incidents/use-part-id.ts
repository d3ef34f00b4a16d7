/** Lives in parts/ now; the room of a conference still asks here. */
export { usePartId } from '../../parts/use-part-id.ts'
