import { labelFaces, titleFaces } from '@/lib/faces/own-faces'
import { type FaceStack, stackFaces } from '@/lib/faces/stack'

/** Faces for what a link preview says. */
export interface PreviewFaces {
  title: FaceStack
  label: FaceStack
  strong: FaceStack
}

/** The faces of the project in `root`, opened once for all pictures. */
export function previewFaces(root: string): PreviewFaces {
  return {
    title: stackFaces(root, titleFaces, 640),
    label: stackFaces(root, labelFaces, 400),
    strong: stackFaces(root, labelFaces, 600),
  }
}
