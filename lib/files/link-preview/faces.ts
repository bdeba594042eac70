import { labelFaces, titleFaces } from '@/lib/faces/own-faces'
import type { OwnFace } from '@/lib/faces/publisher-faces'
import { type FaceStack, stackFaces } from '@/lib/faces/stack'

/** Faces for what a link preview says. */
export interface PreviewFaces {
  title: FaceStack
  label: FaceStack
  strong: FaceStack
}

/** The faces of the project in `root`, for titles behind a publisher's own. */
export function previewFaces(root: string, own: readonly OwnFace[] = []): PreviewFaces {
  return {
    title: stackFaces(root, titleFaces, 640, own),
    label: stackFaces(root, labelFaces, 400),
    strong: stackFaces(root, labelFaces, 600),
  }
}
