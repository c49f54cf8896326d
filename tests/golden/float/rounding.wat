;; ceil, floor, trunc, nearest: an opcode each.
(module
  (func (export "four") (param f64) (result f64 f64 f64 f64)
    (f64.ceil (local.get 0)) (f64.floor (local.get 0)) (f64.trunc (local.get 0)) (f64.nearest (local.get 0)))
  (func (export "nearest32") (param f32) (result f32) (f32.nearest (local.get 0))))

;; run: four(-2.5) = -2, -3, -2, -2
;; run: four(0.4) = 1, 0, 0, 0
;; run: nearest32(3.5) = 4

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `four`: (f64) -> (f64, f64, f64, f64)
;;   clif
;;     function u0:0(f64) -> f64, f64, f64, f64 tail {
;;     block0(v0: f64):
;;         v1 = ceil v0
;;         v2 = floor v0
;;         v3 = trunc v0
;;         v4 = nearest v0
;;         return v1, v2, v3, v4
;;     }
;;   bytecode, 5 slots
;;     fceil64 s4, s0
;;     ffloor64 s3, s0
;;     ftrunc64 s2, s0
;;     fnearest64 s1, s0
;;     ret [n: s4 s3 s2 s1]
;;
;; function `nearest32`: (f32) -> (f32)
;;   clif
;;     function u0:1(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = nearest v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fnearest32 s1, s0
;;     ret [s1]
