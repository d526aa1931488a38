"""Two variables, L = ¼(1 − x²y²)²: a step of gradient descent with Hessian, its largest eigenvalue and ∇³L[v, v, ·]."""
import torch

STEP_SIZE = 0.2


class Toy:
    def __init__(self):
        self.w = torch.tensor([2.5, 0.3], dtype=torch.float64)

    def step(self):
        w = self.w.requires_grad_()
        loss = 0.25 * (1 - w[0] ** 2 * w[1] ** 2) ** 2
        gradient, = torch.autograd.grad(loss, w, create_graph=True)
        rows = [torch.autograd.grad(g, w, create_graph=True)[0] for g in gradient]
        hessian = torch.stack(rows)
        values, vectors = torch.linalg.eigh(hessian.detach())
        v = vectors[:, 1]
        third, = torch.autograd.grad(v @ hessian @ v, w)
        self.w = (w - STEP_SIZE * gradient).detach()
        return values[1], third
