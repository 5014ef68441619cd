// The algebra that families are fitted with, by the matrix library.
import {
  CholeskyDecomposition,
  EigenvalueDecomposition,
  Matrix,
  SingularValueDecomposition,
} from 'ml-matrix';
import type { Algebra } from './algebra.ts';

export const matrices: Algebra = {
  solvePositive(matrix, right) {
    const square = Matrix.from1DArray(right.length, right.length, matrix);
    return new CholeskyDecomposition(square).solve(Matrix.columnVector(right)).getColumn(0);
  },
  softInverse(rows, shrink) {
    const svd = new SingularValueDecomposition(new Matrix([...rows]), { autoTranspose: true });
    return svd.rightSingularVectors
      .clone()
      .mulRowVector(svd.diagonal.map(shrink))
      .mmul(svd.leftSingularVectors.transpose())
      .to2DArray();
  },
  eigen(symmetric) {
    const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix([...symmetric]), {
      assumeSymmetric: true,
    });
    return realEigenvalues.map((value, k) => ({ value, vector: eigenvectorMatrix.getColumn(k) }));
  },
};
