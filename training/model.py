"""The network: a BERT encoder with mean pooling, and rounding to 4 bits while it learns."""
import torch
import torch.nn.functional as F
from torch import nn

BLOCK = 32


def to_grid(weight: torch.Tensor) -> torch.Tensor:
    """The nearest weights that 4 bits can hold: per block a half-precision scale that gives its extreme value code -8."""
    blocks = weight.detach().float().view(weight.shape[0], -1, BLOCK)
    extreme = blocks.gather(2, blocks.abs().argmax(2, keepdim=True))
    scale = (extreme / -8).half().float()
    scale = torch.where(scale == 0, torch.full_like(scale, 6e-8), scale)
    return ((blocks / scale).round_().clamp_(-8, 7) * scale).view_as(weight)


class Layer(nn.Module):
    def __init__(self, config: dict):
        super().__init__()
        hidden, inner, self.heads = config["hidden"], config["inner"], config["heads"]
        self.qkv, self.ao = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, config["epsilon"]), nn.LayerNorm(hidden, config["epsilon"])
        self.drop = nn.Dropout(0.0)
        self.rounded = False

    def linear(self, part: nn.Linear, x: torch.Tensor) -> torch.Tensor:
        """With `rounded` the weights are those of the grid, and the gradient passes as if they were not."""
        weight = part.weight + (to_grid(part.weight) - part.weight).detach() if self.rounded else part.weight
        return F.linear(x, weight, part.bias)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        batch, length, hidden = x.shape
        q, k, v = self.linear(self.qkv, x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).reshape(batch, length, hidden)
        x = self.aln(x + self.drop(self.linear(self.ao, seen)))
        return self.oln(x + self.drop(self.linear(self.fo, F.gelu(self.linear(self.fi, x)))))


class Encoder(nn.Module):
    def __init__(self, config: dict):
        super().__init__()
        hidden = config["hidden"]
        self.word, self.pos = nn.Embedding(config["vocabulary"], hidden), nn.Embedding(config["positions"], hidden)
        self.eln = nn.LayerNorm(hidden, config["epsilon"])
        self.layers = nn.ModuleList(Layer(config) for _ in range(config["layers"]))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = self.eln(self.word(ids) + self.pos.weight[:ids.shape[1]])
        bias = torch.zeros(mask.shape, dtype=x.dtype).masked_fill(mask == 0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        weight = mask[..., None].to(x.dtype)
        return F.normalize(((x * weight).sum(1) / weight.sum(1)).float(), dim=1)


def pad(rows: list):
    """Ids and mask of a batch; 1 is the id of padding."""
    length = max(map(len, rows))
    ids, mask = torch.full((len(rows), length), 1), torch.zeros((len(rows), length), dtype=torch.long)
    for at, row in enumerate(rows):
        ids[at, :len(row)], mask[at, :len(row)] = torch.tensor(row), 1
    return ids, mask

